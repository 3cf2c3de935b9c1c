package nl.krachtketen.kit.test;

/** Keys that protect nothing: they exist for tests only. */
final class TestKeys {

    static final String PAIRWISE = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    static final String PERSONAL_DATA = "Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";

    private TestKeys() {}
}
