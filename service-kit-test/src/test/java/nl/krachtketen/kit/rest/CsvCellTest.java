package nl.krachtketen.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 76", "-5", "@SUM(A1)", "'=1+1", "''-5", "\t=1", "'t Hofje", "'", "''", "Koken", ""})
    void whatIsWrittenIsReadBackAndIsNoFormula(String text) {
        String cell = CsvCell.written(text);
        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
        assertThat(CsvCell.read(cell)).isEqualTo(text);
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(CsvCell.written("'t Hofje")).isEqualTo("'t Hofje");
    }
}
