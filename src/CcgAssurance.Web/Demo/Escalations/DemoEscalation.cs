using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Escalations.Edit;

namespace CcgAssurance.Web.Demo.Escalations;

/// <summary>An escalation of the demo: what it is about, and what became of it.</summary>
public sealed record DemoEscalation
{
    /// <summary>The code of the group.</summary>
    public required string Ccg { get; init; }

    /// <summary>The day on which the director opened it.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>What it says, but for what it is linked to.</summary>
    public required OpeningForm Says { get; init; }

    /// <summary>The issue or action that it is linked to: the quarter in whose report it stands, and its title or, where it has none, its text.</summary>
    public required (QuarterKey Quarter, string Words) Issue { get; init; }

    /// <summary>The title of the support package that it is linked to; null where there is none.</summary>
    public string? Package { get; init; }

    /// <summary>What was done in it, in order.</summary>
    public required IReadOnlyList<DemoEscalationAct> Acts { get; init; }
}

/// <summary>Something that somebody did in an escalation on a day, and what is told of it.</summary>
public sealed record DemoEscalationAct(DateOnly Day, string By, Func<Escalation, Actor, Outcome> Take, EscalationNotice? Tells = null);
