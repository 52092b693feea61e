using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Years.List;

public sealed record OpenYearForm : IRecordForm
{
    [Display(Name = "Financial year")]
    public string? Year { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>The year that was typed, with a dash or a slash; null when it is none.</summary>
    public FinancialYear? ToYear() => FinancialYear.TryParse(Year?.Trim().Replace('/', '-'), null, out var year) ? year : null;
}
