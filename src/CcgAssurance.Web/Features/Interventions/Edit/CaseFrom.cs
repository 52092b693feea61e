using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Edit;

/// <summary>What made somebody think of intervening, as links to its form carry it.</summary>
[Rule("R139", "R198")]
public sealed record CaseFrom
{
    [FromQuery(Name = "domain")]
    public string? Domain { get; init; }

    [FromQuery(Name = "escalation")]
    public string? Escalation { get; init; }

    /// <summary>The form that it begins with, of the escalations that can be linked.</summary>
    public CaseForm ToForm(IReadOnlyList<EvidenceAnswers> escalations) => new()
    {
        Domains = DomainNumber.TryParse(Domain, null, out var domain) ? [domain] : [],
        Evidence = Guid.TryParse(Escalation, out var key) ? [.. escalations.Where(row => row.Id == key).Select(row => row.Id)] : [],
    };
}
