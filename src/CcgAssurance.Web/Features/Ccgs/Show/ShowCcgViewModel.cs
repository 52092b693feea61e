using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Ccgs.Show;

public sealed record ShowCcgViewModel
{
    public required CcgHeader Ccg { get; init; }

    public required CcgFacts Facts { get; init; }

    /// <summary>The closed groups for which it answers, each in a sentence.</summary>
    public required IReadOnlyList<string> AnswersFor { get; init; }

    public required bool CanEdit { get; init; }

    public required bool CanHandOver { get; init; }

    /// <summary>The day on which "now" is.</summary>
    public required DateOnly Today { get; init; }

    public required IReadOnlyList<OfficeRows> Offices { get; init; }

    public required IReadOnlyList<DatedRow> Boards { get; init; }

    public required IReadOnlyList<DatedRow> Functions { get; init; }

    /// <summary>Whether the group has co-commissioning of primary care with no end in sight, so that there is nothing to add.</summary>
    public required bool HasPrimaryCare { get; init; }

    public required IReadOnlyList<PatientsRow> Patients { get; init; }

    /// <summary>Its authorisation conditions, the open ones first; null for somebody who may not read them.</summary>
    public required IReadOnlyList<ConditionOfCcg>? Conditions { get; init; }

    public required bool CanRecordConditions { get; init; }

    /// <summary>How much was asked of it; null for those who see no requests.</summary>
    public required RequestsOfCcg? Requests { get; init; }

    public required bool CanRequestInformation { get; init; }

    /// <summary>How much support was drafted, proposed and agreed; null for those who see none.</summary>
    public required SupportOfCcg? Support { get; init; }

    public required bool CanDraftSupport { get; init; }

    /// <summary>The interventions about it; null for those who see none.</summary>
    public required EscalationsOfCcg? Interventions { get; init; }

    public required bool CanIntervene { get; init; }

    /// <summary>The escalations about it; null for those who see none.</summary>
    public required EscalationsOfCcg? Escalations { get; init; }

    public required bool CanEscalate { get; init; }

    public required IReadOnlyList<YearOfQuarters> Years { get; init; }
}

public sealed record CcgFacts
{
    public required string AreaTeam { get; init; }

    public required string Region { get; init; }

    /// <summary>The lead of the area team who does the work on it; null while it is that of every lead.</summary>
    public required string? Lead { get; init; }

    public required DateOnly? LeadFrom { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    public required bool IsInvented { get; init; }

    /// <summary>Whether it answers for a group that has closed.</summary>
    public required bool AnswersForOthers { get; init; }
}

public sealed record OfficeRows(Office Office, IReadOnlyList<DatedRow> Holders);

/// <summary>Something that held from one day to another, with the page that changes it.</summary>
public sealed record DatedRow(string Name, DatedPeriod Period, string? ChangeAddress);

public sealed record PatientsRow(FinancialYear Year, Quarter Quarter, int Total);

public sealed record YearOfQuarters(FinancialYear Year, IReadOnlyList<QuarterStage> Quarters, AgreedProposal? IndependentMembers)
{
    /// <summary>Whether the year is long over and nothing was ever recorded in it.</summary>
    public bool IsLeftAlone { get; init; }
}

/// <summary>What was agreed for a year, and when.</summary>
public sealed record AgreedProposal(string Text, DateOnly AgreedOn);

/// <summary>Where a quarter stands, and that a side does not release its report if that is so.</summary>
public sealed record QuarterStage(QuarterKey Key, AssessmentStage Stage)
{
    public RefusedReport? Refused { get; init; }

    /// <summary>How many requests for a correction wait for an answer, of those that the reader may see.</summary>
    public int Requests { get; init; }

    /// <summary>Its headline and levels; null where there are none that the reader may see.</summary>
    public QuarterResult? Result { get; init; }
}

/// <summary>What is said of a quarter in a line, and the domains at each level.</summary>
public sealed record QuarterResult(string Headline, IReadOnlyList<DomainsAtLevel> Levels)
{
    /// <summary>The final version that says so, where a later draft is under way.</summary>
    public int? Version { get; init; }
}

/// <summary>The domains that were judged alike; without a level those which were not judged.</summary>
public sealed record DomainsAtLevel(AssuranceCategory? Level, IReadOnlyList<DomainNumber> Domains)
{
    /// <summary>Which: "domain 2", or "domains 1, 3 and 4".</summary>
    public string Names => Domains.Count == 1
        ? $"domain {Domains[0]}"
        : $"domains {string.Join(", ", Domains.SkipLast(1))} and {Domains[^1]}";
}

/// <summary>An authorisation condition of the group, with its earliest review that is not decided.</summary>
public sealed record ConditionOfCcg(
    OrganisationCode Ccg, int Number, string Text, ConditionSupportLevel Level, DateOnly? NextReviewOn, DateOnly? DischargedOn)
{
    /// <summary>Which closed group it was set for, in words; null for the group's own.</summary>
    public string? PassedFrom { get; init; }
}

/// <summary>How much was asked of a group.</summary>
/// <param name="Issued">How many requests were issued and not replaced by a correction.</param>
/// <param name="Open">How many of them are not closed.</param>
/// <param name="Overdue">For how many the reply is missing although its last day is over.</param>
public sealed record RequestsOfCcg(int Issued, int Open, int Overdue);

/// <summary>The support packages of a group that the reader sees.</summary>
/// <param name="All">How many there are, without those that were discarded.</param>
/// <param name="Open">In how many there is something to do.</param>
/// <param name="OutcomeDue">How many are past their end without an outcome.</param>
public sealed record SupportOfCcg(int All, int Open, int OutcomeDue);

/// <summary>The escalations or interventions about a group that the reader sees.</summary>
/// <param name="All">How many there are.</param>
/// <param name="Open">How many of them are not over.</param>
public sealed record EscalationsOfCcg(int All, int Open);
