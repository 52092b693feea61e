namespace CcgAssurance.Testing.Pdf;

/// <summary>Whether every link is announced, and stands in the structure where it is read.</summary>
internal static class LinkChecks
{
    public static IEnumerable<PdfFault> Of(PdfRead document)
    {
        var owners = document.Elements
            .SelectMany(element => element.Content.OfType<PdfAnnotationContent>().Select(content => (content.Number, Element: element)))
            .ToLookup(claim => claim.Number, claim => claim.Element);
        foreach (var link in document.Pages.SelectMany(page => page.Links))
        {
            if (string.IsNullOrEmpty(link.Description))
            {
                yield return new PdfFault(PdfFaultKind.LinkWithoutDescription, $"{link.Address}");
            }

            if (owners[link.Number].ToList() is not [{ Role: "Link" } owner])
            {
                yield return new PdfFault(PdfFaultKind.LinkOutsideStructure, $"{link.Address} is not in exactly one Link.");
            }
            else if (document.ParentTree.GetValueOrDefault(link.Key ?? -1) is not [var parent] || parent != owner.Number)
            {
                yield return new PdfFault(PdfFaultKind.MissingFromParentTree, $"The parent tree does not lead from {link.Address} to its Link.");
            }
        }
    }
}
