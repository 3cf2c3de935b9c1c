package nl.krachtketen.matching.adapter.rest.choicepage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChoiceLinkList")
record ChoiceLinkList(List<ChoiceLinkView> items) {}
