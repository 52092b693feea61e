using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Interventions.Edit;

namespace CcgAssurance.Web.Demo.Interventions;

/// <summary>A case for intervention of the demo: what it is about, and what became of it.</summary>
public sealed record DemoIntervention
{
    /// <summary>The code of the group.</summary>
    public required string Ccg { get; init; }

    /// <summary>The day on which the director opened it.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>What it says, but for the escalation that it is linked to.</summary>
    public required CaseForm Says { get; init; }

    /// <summary>The subject of the escalation that was tried first; null where there is none.</summary>
    public string? Escalation { get; init; }

    /// <summary>The subject of the formal request of the second step; null before that.</summary>
    public string? Request { get; init; }

    /// <summary>What was done in it, in order.</summary>
    public required IReadOnlyList<DemoInterventionAct> Acts { get; init; }
}

/// <summary>Something that somebody did in a case on a day, and what is told of it.</summary>
public sealed record DemoInterventionAct(
    DateOnly Day, string By, Func<InterventionCase, InterventionCast, Actor, Outcome> Take, InterventionNotice? Tells = null);

/// <summary>What the acts of a case refer to beside it.</summary>
/// <param name="Request">The formal request; null where none was made yet.</param>
/// <param name="Ccg">The group under its name.</param>
/// <param name="Peer">The peer reviewer.</param>
/// <param name="Print">How a letter is printed.</param>
public sealed record InterventionCast(LinkedRequest? Request, NamedCcg Ccg, ReviewerAnswers Peer, Func<DemoLetter, byte[]> Print);
