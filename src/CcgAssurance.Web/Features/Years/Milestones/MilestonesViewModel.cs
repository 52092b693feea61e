using CcgAssurance.Domain.Calendar;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Years.Milestones;

public sealed record MilestonesViewModel : IFormPage<MilestonesViewModel, MilestonesForm>
{
    public required FinancialYear Year { get; init; }

    public required Quarter Quarter { get; init; }

    public required MilestonesForm Stored { get; init; }

    public required MilestonesForm Form { get; init; }

    /// <summary>What was changed in this year.</summary>
    public required HistoryEntries History { get; init; }

    public bool CanEdit => true;

    public string? Subject => "year";

    public ConflictNotice? Conflict { get; init; }

    public MilestonesViewModel WithForm(MilestonesForm form) => this with { Form = form };

    public MilestonesViewModel WithConflict(MilestonesForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
