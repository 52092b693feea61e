using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Infrastructure.Binding;

/// <summary>A form with an answer of every kind that is bound.</summary>
public sealed record BoundForm
{
    [StringLength(10)]
    public string? Text { get; init; }

    public IReadOnlyList<string> Texts { get; init; } = [];

    public IReadOnlyCollection<AssuranceCategory> Categories { get; init; } = [AssuranceCategory.AssuredWithSupport];

    public string NotNullable { get; init; } = "";

    [DataType(DataType.Password)]
    public string? Password { get; init; }

    [DateAnswerName("Meeting date")]
    public DateAnswer? MeetingDate { get; init; }

    [DateAnswerName("Review date"), DeniedValues("never")]
    public DateAnswer? ReviewDate { get; init; }

    [Display(Name = "Number of patients")]
    public int? Patients { get; init; }

    public int Beds { get; init; }

    [Display(Name = "Cost in pounds")]
    public decimal? Cost { get; init; }

    public AssuranceCategory? Category { get; init; }

    public bool? Agreed { get; init; }

    public Guid? Token { get; init; }
}
