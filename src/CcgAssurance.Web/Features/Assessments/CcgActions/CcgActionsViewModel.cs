using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.CcgActions;

public sealed record CcgActionsViewModel : IFormPage<CcgActionsViewModel, ProgressForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required IReadOnlyList<CcgAction> Actions { get; init; }

    /// <summary>What the group reported, by the action as it was first agreed.</summary>
    public required ILookup<Guid, ActionProgress> Progress { get; init; }

    /// <summary>Whether the reader sees the quarter before its report is final.</summary>
    public required bool SeesDraft { get; init; }

    public required bool CanReport { get; init; }

    /// <summary>The action on which the reader reports now; null when none is chosen.</summary>
    public required CcgAction? Asked { get; init; }

    /// <inheritdoc />
    public bool CanEdit => Asked is not null;

    public required ProgressForm Stored { get; init; }

    public required ProgressForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public static IReadOnlyList<NhsOption> Statuses { get; } =
    [
        .. new[] { ActionStatus.InProgress, ActionStatus.Done }.Select(status => new NhsOption(status.ToString(), status.DisplayText())),
    ];

    public CcgActionsViewModel WithForm(ProgressForm form) => this with { Form = form };

    public CcgActionsViewModel WithConflict(ProgressForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
