using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Documents;

namespace CcgAssurance.Web.Features.Versions;

/// <summary>What somebody looks at before a report goes out: what it says, what is new in it, what is open, and who is told.</summary>
public sealed record CheckSummary
{
    /// <summary>The headline as it will be printed.</summary>
    public required string Headline { get; init; }

    public required IReadOnlyList<(string Domain, AssuranceCategory? Level)> Levels { get; init; }

    /// <summary>What changed since the last version; null where there is none.</summary>
    public required ComparedVersions? Changes { get; init; }

    /// <summary>The comments and disagreements of the group, as far as they were sent or are about to be.</summary>
    public required IReadOnlyList<Objection> Objections { get; init; }

    /// <summary>What the PDF prints a box for, because its fonts lack it, with the place.</summary>
    public required IReadOnlyList<UnprintableCharacter> Unprintable { get; init; }

    public required IReadOnlyList<RecipientsOfRole> Recipients { get; init; }

    /// <summary>Whether somebody at the group can read it here.</summary>
    public bool ReachesCcg => Recipients.Any(row => row.Role.Level() == Domain.Organisations.OrganisationLevel.Ccg && row.Count > 0);

    /// <summary>Whether somebody at the group should be told at all.</summary>
    public bool IsForCcg => Recipients.Any(row => row.Role.Level() == Domain.Organisations.OrganisationLevel.Ccg);
}

/// <summary>Something that the group says against a draft.</summary>
public sealed record Objection(Guid Id, string About, CcgVerdict Verdict, string? Comment, bool IsPrinted, AreaTeamReply? Reply);

/// <summary>How many people of a role are told.</summary>
public sealed record RecipientsOfRole(Role Role, int Count);
