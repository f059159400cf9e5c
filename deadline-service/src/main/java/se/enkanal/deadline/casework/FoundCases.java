package se.enkanal.deadline.casework;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Cases of one page of a list, the least time left first, and how many there are in all. {@code news} are those whose
 * reporter has done something that nobody has seen yet. {@code next} is the case to ask for more after; null where there
 * are no more.
 */
public record FoundCases(List<CaseFile> files, Set<UUID> news, long total, UUID next) {

    public FoundCases {
        files = List.copyOf(files);
        news = Set.copyOf(news);
    }
}
