package se.enkanal.deadline.casework;

import java.util.List;

/** Cases of one page of a list, the least time left first, and how many there are in all. */
public record FoundCases(List<CaseFile> files, long total) {

    public FoundCases {
        files = List.copyOf(files);
    }
}
