using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Responses.Answer;

public sealed record AnswerViewModel : IFormPage<AnswerViewModel, AnswerForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required int DraftNumber { get; init; }

    public required AskedRow Row { get; init; }

    public required bool CanEdit { get; init; }

    /// <summary>The next judgement or issue that has no answer yet; null when there is none.</summary>
    public required Guid? Next { get; init; }

    public required AnswerForm Stored { get; init; }

    public required AnswerForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "answer";

    public static IReadOnlyList<NhsOption> Verdicts { get; } =
    [
        new(nameof(CcgVerdict.Agrees), "We agree"),
        new(
            nameof(CcgVerdict.Comments),
            "We have a comment",
            "You do not object, but want to tell the area team something or correct a detail."),
        new(nameof(CcgVerdict.Disagrees), "We disagree", "The area team will say what it will do about it, and why."),
    ];

    public static IReadOnlyList<NhsOption> Printing { get; } =
        [new("true", "Print our disagreement, and the area team's reply, in the report")];

    public AnswerViewModel WithForm(AnswerForm form) => this with { Form = form };

    public AnswerViewModel WithConflict(AnswerForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
