using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Responses.Section;

/// <summary>The words of the controls of a section: each control says what it is about, as a page has many alike.</summary>
public static class SectionText
{
    public static IReadOnlyList<NhsOption> Verdicts { get; } =
    [
        new(nameof(CcgVerdict.Agrees), "We agree"),
        new(nameof(CcgVerdict.Comments), "We have a comment"),
        new(nameof(CcgVerdict.Disagrees), "We disagree"),
    ];

    public static IReadOnlyList<NhsOption> Repeating(SaidBefore earlier) => [new("true", $"Say the same as to version {earlier?.Version}")];

    public static string RepeatingOn(AskedRow row) => $"Your earlier answer on {row?.About}";

    public static string Question(AskedRow row) =>
        $"What does the CCG think of {row?.About}?{(row!.Kind.NeedsAnswer() ? "" : " (optional)")}";

    public static string CommentOn(AskedRow row) => $"Your comment on {row?.About}";

    public static string PrintingOn(AskedRow row) => $"If you disagree with {row?.About}";
}
