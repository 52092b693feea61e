using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Items.CarryForward;

public sealed record CarryForwardViewModel : IFormPage<CarryForwardViewModel, ButtonForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required bool CanEdit { get; init; }

    public required ButtonForm Stored { get; init; }

    public ConflictNotice? Conflict { get; private init; }

    public string ButtonDone => "changed";

    /// <summary>The open actions of the quarter before that this quarter does not have yet, in the order of the report.</summary>
    public required IReadOnlyList<ActionToCarry> Actions { get; init; }

    /// <summary>"Quarter 1 2014/15".</summary>
    public string PreviousName
    {
        get
        {
            var (year, quarter) = Quarter.Key.Quarter.Before(Quarter.Key.Year);
            return $"{quarter.Name} {year.Name}";
        }
    }

    public CarryForwardViewModel WithForm(ButtonForm form) => this;

    public CarryForwardViewModel WithConflict(ButtonForm form, ConflictNotice notice) => this with { Conflict = notice };
}

/// <summary>An open action of the quarter before; with the words for it where it is that of a CCG that closed.</summary>
public sealed record ActionToCarry(Focus Focus, string? Text, string? Issue, ActionStatus Status, string? PassedFrom);
