using CcgAssurance.Domain.Calendar;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Years.List;

public sealed record ListYearsViewModel : IFormPage<ListYearsViewModel, OpenYearForm>
{
    public required IReadOnlyList<YearRow> Years { get; init; }

    /// <summary>The milestones of each year that can be opened and is not.</summary>
    public required IReadOnlyList<PlannedYear> Planned { get; init; }

    /// <summary>The names of the four steps of each quarter's process.</summary>
    public required IReadOnlyList<string> StepNames { get; init; }

    public OpenYearForm Stored { get; init; } = new();

    public OpenYearForm Form { get; init; } = new();

    public bool CanEdit => true;

    public string? Subject => "year";

    public ConflictNotice? Conflict { get; init; }

    public ListYearsViewModel WithForm(OpenYearForm form) => this with { Form = form };

    public ListYearsViewModel WithConflict(OpenYearForm form, ConflictNotice notice) => this with { Form = form, Conflict = notice };
}

public sealed record YearRow
{
    public required FinancialYear Year { get; init; }

    public required string Framework { get; init; }

    public required int Ccgs { get; init; }

    /// <summary>Groups that exist in the year and have no quarters yet.</summary>
    public required int MissingCcgs { get; init; }

    /// <summary>Groups that have no date for any assurance meeting of the year, past or planned.</summary>
    public required int WithoutMeeting { get; init; }

    /// <summary>Groups whose annual review has not been held.</summary>
    public required int WithoutReview { get; init; }
}
