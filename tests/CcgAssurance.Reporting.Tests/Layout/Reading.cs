using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Tests.Layout;

/// <summary>A mark with the page that it is on and with what it belongs to.</summary>
internal sealed record Placed(int Page, Mark Mark, StructureElement? Element, ArtifactKind? Artifact);

/// <summary>Reads a laid-out document back.</summary>
internal static class Reading
{
    public static IReadOnlyList<Placed> Marks(this LaidOutDocument document)
    {
        var result = new List<Placed>();
        foreach (var (number, page) in document.Pages.Index())
        {
            StructureElement? element = null;
            ArtifactKind? artifact = null;
            foreach (var mark in page.Marks)
            {
                (element, artifact) = mark switch
                {
                    ContentMark content => (content.Element, (ArtifactKind?)null),
                    ArtifactMark decoration => (null, decoration.Kind),
                    _ => (element, artifact),
                };
                result.Add(new Placed(number + 1, mark, element, artifact));
            }
        }

        return result;
    }

    public static IEnumerable<StructureElement> All(this LaidOutDocument document) => document.Root.WithParts();

    public static IEnumerable<StructureElement> All(this LaidOutDocument document, StructureRole role) =>
        document.All().Where(element => element.Role == role);

    public static IEnumerable<StructureElement> WithParts(this StructureElement element) =>
        element.Children.SelectMany(WithParts).Prepend(element);

    /// <summary>The content of an element and its parts, line by line.</summary>
    public static IReadOnlyList<(int Page, TextMark Text)> Lines(this LaidOutDocument document, StructureElement element)
    {
        var parts = element.WithParts().ToHashSet();
        return [.. document.Marks()
            .Where(placed => placed.Element is { } owner && parts.Contains(owner))
            .Where(placed => placed.Mark is TextMark)
            .Select(placed => (placed.Page, (TextMark)placed.Mark))];
    }

    public static string Text(this LaidOutDocument document, StructureElement element) =>
        string.Concat(document.Lines(element).Select(line => line.Text.Text));

    public static IReadOnlyList<int> PagesOf(this LaidOutDocument document, StructureElement element) =>
        [.. document.Lines(element).Select(line => line.Page).Distinct()];

    public static StructureElement? Ancestor(this StructureElement element, StructureRole role)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at.Role == role)
            {
                return at;
            }
        }

        return null;
    }

    public static IReadOnlyList<string> Decorations(this LaidOutDocument document, int page, ArtifactKind kind) =>
        [.. document.Marks()
            .Where(placed => placed.Page == page && placed.Artifact == kind)
            .Select(placed => placed.Mark)
            .OfType<TextMark>()
            .Select(text => text.Text)];
}
