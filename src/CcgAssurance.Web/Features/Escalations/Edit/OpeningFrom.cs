using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Edit;

/// <summary>What made somebody think of an escalation, as links to its form carry it.</summary>
[Rule("R190")]
public sealed record OpeningFrom
{
    [FromQuery(Name = "trigger")]
    public string? Trigger { get; init; }

    [FromQuery(Name = "issue")]
    public string? Issue { get; init; }

    [FromQuery(Name = "package")]
    public string? Package { get; init; }

    [FromQuery(Name = "request")]
    public string? Request { get; init; }

    /// <summary>The issue or action that is asked for; null where there is none.</summary>
    public Guid? IssueAsked => Key(Issue);

    /// <summary>The form that it begins with, of what can be linked.</summary>
    public OpeningForm ToForm(EscalationChoices choices) => new()
    {
        Trigger = Enum.GetValues<EscalationTrigger>().Cast<EscalationTrigger?>().FirstOrDefault(known => known.ToString() == Trigger),
        Issues = Known(IssueAsked, choices.Issues),
        Packages = Known(Key(Package), choices.Packages),
        Requests = Known(Key(Request), choices.Requests),
    };

    private static IReadOnlyList<Guid> Known(Guid? asked, IReadOnlyList<EscalationLinkAnswers> rows) =>
        [.. rows.Where(row => row.Id == asked).Select(row => row.Id)];

    private static Guid? Key(string? text) => Guid.TryParse(text, out var key) ? key : null;
}
