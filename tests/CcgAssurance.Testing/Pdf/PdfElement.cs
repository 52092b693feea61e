namespace CcgAssurance.Testing.Pdf;

/// <summary>An element of the logical structure, read back.</summary>
public sealed class PdfElement
{
    /// <summary>The number of its object.</summary>
    public required int Number { get; init; }

    public required string Role { get; init; }

    public PdfElement? Parent { get; init; }

    /// <summary>Its attributes by name, such as Scope, ColSpan, Summary and ListNumbering.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>What is read out in its place; null where it speaks for itself.</summary>
    public string? Alternative { get; init; }

    /// <summary>Its parts in reading order.</summary>
    public IReadOnlyList<PdfElement> Children => [.. Content.OfType<PdfElementContent>().Select(content => content.Element)];

    /// <summary>Everything in it in reading order: parts, marks and links.</summary>
    public List<PdfContent> Content { get; } = [];

    /// <summary>What is read out for it and its parts.</summary>
    public string Text => PdfText.Join(Texts);

    /// <summary>The lines of it and its parts.</summary>
    public IEnumerable<PdfText> Texts => Content.SelectMany(content => content switch
    {
        PdfElementContent part => part.Element.Texts,
        PdfMarkedContent { Marks: { } marks } => marks.Texts,
        _ => [],
    });

    /// <summary>It and all that is below it, in reading order.</summary>
    public IEnumerable<PdfElement> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <summary>The elements of a role within it, in reading order.</summary>
    public IReadOnlyList<PdfElement> Find(string role) => [.. All.Where(element => element.Role == role)];

    /// <summary>The pages on which it or a part of it has marks, from 0.</summary>
    public IReadOnlyList<int> Pages =>
        [.. All.SelectMany(element => element.Content).OfType<PdfMarkedContent>().Select(content => content.Page).Distinct().Order()];

    public override string ToString() => $"{Role} \"{Text}\"";
}

/// <summary>One thing in an element.</summary>
public abstract record PdfContent;

/// <summary>A part.</summary>
public sealed record PdfElementContent(PdfElement Element) : PdfContent;

/// <summary>Marks on a page; null where the page has none of that number.</summary>
public sealed record PdfMarkedContent(int Page, int Id, PdfMarks? Marks) : PdfContent;

/// <summary>An annotation.</summary>
public sealed record PdfAnnotationContent(int Number) : PdfContent;
