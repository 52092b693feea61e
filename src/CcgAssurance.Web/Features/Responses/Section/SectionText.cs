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

    public static IReadOnlyList<NhsOption> Repeating(SaidBefore earlier) =>
        [new("true", $"Give the same answer as to version {earlier?.Version}")];

    public static string Question(AskedRow row) => row is { } asked && asked.Kind.NeedsAnswer() ? "Your answer" : "Your answer (optional)";

    public static string On(AskedRow row) => $"on {row?.About}";

    public static string With(AskedRow row) => $"with {row?.About}";
}
