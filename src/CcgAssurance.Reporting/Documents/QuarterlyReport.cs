using System.Text.Json.Serialization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What the assurance report of one group and one quarter says, as plain data: all that its document is made of, and all that is kept
/// of it when it is sent (2014/15 operational guidance, para 35 and Annex 2).
/// </summary>
[Rule("R221", "R223")]
public sealed record QuarterlyReport
{
    /// <summary>The group's code, such as "X01".</summary>
    public required string CcgCode { get; init; }

    /// <summary>The group's name.</summary>
    public required string CcgName { get; init; }

    /// <summary>The name of the area team that assesses it.</summary>
    public required string AreaTeam { get; init; }

    /// <summary>The director of the area team who is responsible for it; null where nobody is known.</summary>
    public string? Director { get; init; }

    /// <summary>How the area team can be reached; null where nothing was published of that.</summary>
    public string? AreaTeamContact { get; init; }

    /// <summary>Whether the group is made up for a demonstration, and with it all that is said of it.</summary>
    public bool IsInvented { get; init; }

    /// <summary>The financial year.</summary>
    public required FinancialYear Year { get; init; }

    /// <summary>The quarter of that year.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>The key of the framework version under which it is made.</summary>
    public required string FrameworkKey { get; init; }

    /// <summary>The conversation that it follows.</summary>
    public required ReportedConversation Conversation { get; init; }

    /// <summary>What it says about each domain of the framework, in order.</summary>
    public required IReadOnlyList<ReportedDomain> Domains { get; init; }

    /// <summary>What it says about each theme of the framework, in order; none where the framework has none.</summary>
    public required IReadOnlyList<ReportedTheme> Themes { get; init; }

    /// <summary>The support that both sides agreed for the domains that are assured with support, as far as it is published.</summary>
    public IReadOnlyList<ReportedSupport> Support { get; init; } = [];

    /// <summary>What is different from the published report of the quarter before; null where there is none.</summary>
    public ReportChanges? Changes { get; init; }

    /// <summary>What the group answered to its last draft; null while there is nothing to say about that.</summary>
    public ReportedResponse? Response { get; init; }

    /// <summary>The framework version under which it is made.</summary>
    [JsonIgnore]
    public FrameworkVersion Framework => FrameworkVersions.For(FrameworkKey);

    /// <summary>The headline that follows from the judgements in it, with the reason.</summary>
    [Rule("R120", "R235")]
    [JsonIgnore]
    public HeadlineResult Headline => HeadlineRule.Derive(
        Framework,
        Domains.Where(domain => domain.Category is not null).ToDictionary(domain => domain.Number, domain => domain.Category!.Value));
}
