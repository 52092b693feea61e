namespace CcgAssurance.Testing.Pdf;

/// <summary>Whether pages and structure agree: every mark belongs to one element or is decoration, and the way back leads to that element.</summary>
internal static class MarkChecks
{
    public static IEnumerable<PdfFault> Of(PdfRead document)
    {
        var claims = document.Elements
            .SelectMany(element => element.Content.OfType<PdfMarkedContent>().Select(content => (content.Page, content.Id, content.Marks, Element: element)))
            .ToList();
        foreach (var claim in claims.Where(claim => claim.Marks is null))
        {
            yield return new PdfFault(PdfFaultKind.ElementWithoutMarks, $"{claim.Element} claims number {claim.Id} of page {claim.Page + 1}.");
        }

        var owners = claims.ToLookup(claim => (claim.Page, claim.Id), claim => claim.Element);
        for (var index = 0; index < document.PageCount; index++)
        {
            var page = document.Pages[index];
            var key = document.Objects.NumberIn(page.Dictionary, "StructParents");
            var parents = document.ParentTree.GetValueOrDefault(key ?? -1, []);
            foreach (var marks in page.Marks.Where(marks => !marks.IsArtifact))
            {
                if (marks.Id is not { } id)
                {
                    yield return new PdfFault(PdfFaultKind.MarksOutsideStructure, $"Page {index + 1}: \"{PdfText.Join(marks.Texts)}\"");
                    continue;
                }

                foreach (var fault in OfOwners([.. owners[(index, id)]], parents.ElementAtOrDefault(id), $"number {id} of page {index + 1}"))
                {
                    yield return fault;
                }
            }
        }
    }

    private static IEnumerable<PdfFault> OfOwners(List<PdfElement> owners, int? parent, string place)
    {
        if (owners.Count == 0)
        {
            yield return new PdfFault(PdfFaultKind.MarksWithoutElement, $"No element claims {place}.");
        }

        if (owners.Count > 1)
        {
            yield return new PdfFault(PdfFaultKind.MarksClaimedTwice, $"{string.Join(" and ", owners)} claim {place}.");
        }

        if (owners.Count > 0 && !owners.Exists(owner => owner.Number == parent))
        {
            yield return new PdfFault(PdfFaultKind.MissingFromParentTree, $"The parent tree does not lead from {place} to {owners[0]}.");
        }
    }
}
