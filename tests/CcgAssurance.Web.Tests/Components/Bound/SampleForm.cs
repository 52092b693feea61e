using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Bound;

/// <summary>A page with a form on it, as the pages of the application have.</summary>
internal sealed record SamplePage(SampleForm Form);

internal sealed record SampleForm
{
    [Display(Name = "Lead reviewer", Description = "First name and surname")]
    public string? Reviewer { get; init; }

    [StringLength(400)]
    public string? Reason { get; init; }

    public string? Unnamed { get; init; }

    public int? Patients { get; init; }

    public bool? Agreed { get; init; }

    public AssuranceCategory? Category { get; init; }

    public IReadOnlyCollection<AssuranceCategory> Categories { get; init; } = [];

    public IReadOnlyCollection<string> Regions { get; init; } = [];

    [DateAnswerName("Meeting date")]
    public DateAnswer? MeetingDate { get; init; }

    public DateAnswer? NamelessDate { get; init; }
}
