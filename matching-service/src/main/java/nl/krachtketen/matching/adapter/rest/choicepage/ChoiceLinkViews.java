package nl.krachtketen.matching.adapter.rest.choicepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import nl.krachtketen.kit.page.PageAddress;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.processing.DataSubjects;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;

/** Tells callers of links. The address is told to whom gave it only: whoever else needs one makes its own. */
@ApplicationScoped
class ChoiceLinkViews {

    @Inject
    PageAddress addresses;

    @Inject
    OutwardIds ids;

    @Inject
    DataSubjects subjects;

    @Inject
    Caller caller;

    ChoiceLinkView of(ChoiceLink link) {
        subjects.add(link.participant());
        return ChoiceLinkView.of(link, ids.outward(ChoiceLink.KIND, link.id()), isCallers(link) ? address(link) : null);
    }

    ChoiceLinkList of(List<ChoiceLink> links) {
        return new ChoiceLinkList(links.stream().map(this::of).toList());
    }

    boolean isCallers(ChoiceLink link) {
        return link.organisation().equals(caller.organisation());
    }

    URI address(ChoiceLink link) {
        return addresses.of(ChoicePageResource.PATH, ChoiceLink.KIND, link.id());
    }
}
