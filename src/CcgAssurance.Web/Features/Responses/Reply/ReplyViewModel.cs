using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Responses.Reply;

public sealed record ReplyViewModel : IFormPage<ReplyViewModel, ReplyForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required int DraftNumber { get; init; }

    public required AskedRow Row { get; init; }

    public required bool CanEdit { get; init; }

    public required ReplyForm Stored { get; init; }

    public required ReplyForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "answer";

    public static IReadOnlyList<NhsOption> Replies { get; } =
    [
        new(
            nameof(AreaTeamReply.Changed),
            AreaTeamReply.Changed.DisplayText(),
            "Reopen the draft and share the new one before the report is made final."),
        new(nameof(AreaTeamReply.NotChanged), AreaTeamReply.NotChanged.DisplayText()),
    ];

    public ReplyViewModel WithForm(ReplyForm form) => this with { Form = form };

    public ReplyViewModel WithConflict(ReplyForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
