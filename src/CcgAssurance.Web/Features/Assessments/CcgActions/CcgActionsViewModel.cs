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

    /// <summary>Whether the reader reports progress, and there is something to report on.</summary>
    public required bool CanEdit { get; init; }

    public required ProgressForm Stored { get; init; }

    public required ProgressForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public static IReadOnlyList<NhsOption> Statuses { get; } =
    [
        .. new[] { ActionStatus.InProgress, ActionStatus.Done }.Select(status => new NhsOption(status.ToString(), status.DisplayText())),
    ];

    public CcgActionsViewModel WithForm(ProgressForm form) => this with { Form = Completed(form) };

    public CcgActionsViewModel WithConflict(ProgressForm form, ConflictNotice notice) => this with
    {
        Form = Completed(form),
        Conflict = notice with { Differences = ComparedAnswer.Differences(Stored, Completed(form)) },
    };

    // A row for each action that there is now, with what was entered about it.
    private ProgressForm Completed(ProgressForm form) => Stored with
    {
        Rows = [.. Stored.Rows.Select(row => form.Rows.FirstOrDefault(entered => entered.ItemId == row.ItemId) is { } entered
            ? row with { Text = entered.Text, Status = entered.Status }
            : row)],
    };
}
