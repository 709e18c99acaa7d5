#include "authority/taken_terms.h"

#include <algorithm>

namespace lictor::authority {

std::vector<Term> takeOut(std::vector<Term> &terms, int count, Instant now)
{
    std::vector<Term> taken;
    std::stable_sort(
        terms.begin(), terms.end(), [](const Term &a, const Term &b) { return a.until && (!b.until || *a.until < *b.until); });
    for (Term &term : terms) {
        if (count == 0 || !term.validAt(now))
            continue;
        Term part = term;
        part.count = std::min(count, term.count);
        term.count -= part.count;
        count -= part.count;
        taken.push_back(std::move(part));
    }
    std::erase_if(terms, [](const Term &term) { return term.count == 0; });
    return taken;
}

} // namespace lictor::authority
