using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Testing.Builders;

/// <summary>A quarter that was played up to a stage, and the people who did it.</summary>
public sealed record PlayedQuarter(QuarterKey Quarter, OrganisationCode Region, TestUser Lead, TestUser Director, TestUser CcgLead)
{
    /// <summary>The address of the quarter.</summary>
    public string Root => $"/ccgs/{Quarter.Ccg}/{Quarter.Year}/{Quarter.Quarter}";
}
