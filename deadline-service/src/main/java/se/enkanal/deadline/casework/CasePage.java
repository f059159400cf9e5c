package se.enkanal.deadline.casework;

import java.util.List;

/** Cases of one page, the least time left first, and how many there are in all. */
public record CasePage(List<CaseFile> files, long total) {

    public CasePage {
        files = List.copyOf(files);
    }
}
