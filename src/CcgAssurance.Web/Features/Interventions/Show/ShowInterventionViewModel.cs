using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Interventions.Directions;

namespace CcgAssurance.Web.Features.Interventions.Show;

public sealed record ShowInterventionViewModel
{
    public required InterventionHeader Header { get; init; }

    public required InterventionCase Intervention { get; init; }

    public required Actor Actor { get; init; }

    public required InterventionSight Sight { get; init; }

    /// <summary>The directions that the reader sees.</summary>
    public required IReadOnlyList<DirectionView> Directions { get; init; }

    /// <summary>The steps that can be completed next, each with what is missing in it; none for whoever does not write them.</summary>
    public required IReadOnlyList<(InterventionStep Step, IReadOnlyList<Finding> Missing)> Next { get; init; }

    /// <summary>What the reader can do next, as words and address.</summary>
    public required IReadOnlyList<(string Words, string Address)> Steps { get; init; }

    /// <summary>The final quarters that have to be opened again, because they rest on this case.</summary>
    public required IReadOnlyList<RestingQuarter> Quarters { get; init; }

    /// <summary>The proposals to lift that the reader sees: a group sees one once it is signed.</summary>
    public IReadOnlyList<DirectionLifting> Liftings => [.. Intervention.Liftings.Where(row => Sight.Drafts || row.SignedAt is not null)];

    public bool Writes => Header.IsOwn && Actor.May(Permission.WriteInterventions);

    public bool Decides => Header.IsOwn && Actor.May(Permission.DecideInterventions);

    public bool OpensCcgs => Actor.May(Permission.ViewCcgs) && Header.IsOwn;

    public StepView StepOf(InterventionStep step) => new(this, Intervention.StepOf(step));
}

/// <summary>One of the six steps as its part of the page shows it.</summary>
public sealed record StepView(ShowInterventionViewModel Page, InterventionStepRecord Step)
{
    public InterventionCase Intervention => Page.Intervention;

    public int Number => Page.Header.Number;

    /// <summary>Whether the reader writes it.</summary>
    public bool CanWrite => Page.Writes && Intervention.CanStepBeWritten(Step.Step);

    /// <summary>Whether the reader can complete it as it stands.</summary>
    public bool CanComplete => Page.Header.IsOwn && Intervention.CheckStep(Step.Step, Page.Actor).IsDone;

    /// <summary>Whether the reader can open it again.</summary>
    public bool CanReopen => Page.Writes && Intervention.CanBeWritten && Step.IsComplete
        && Step.Step < InterventionStep.InterventionOptions
        && !Intervention.Steps.Any(row => row.Step >= InterventionStep.InterventionOptions && row.IsComplete);
}

/// <summary>A direction as its part of the page shows it.</summary>
public sealed record DirectionView(
    InterventionHeader Header, InterventionCase Intervention, Direction Direction, InterventionSight Sight, Actor Actor)
{
    /// <summary>The version that is signed; null while none is.</summary>
    public DirectionVersion? InForce => Direction.VersionInForce;

    /// <summary>The version that is written or put forward, where the reader sees it.</summary>
    public DirectionVersion? InHand => Direction.VersionInHand is { } version && Sight.Sees(version) ? version : null;

    /// <summary>The letter that lifted it; null while it is not lifted.</summary>
    public DirectionLifting? LiftedBy => Intervention.Liftings.FirstOrDefault(row => row.SignedAt is not null && row.Lifts(Direction));

    /// <summary>The versions that were in force before, the latest first.</summary>
    public IReadOnlyList<DirectionVersion> Earlier =>
    [
        .. Direction.Versions
            .Where(row => row.Stage == DirectionVersionStage.SignedOff && row.Number != Direction.InForce)
            .OrderByDescending(row => row.Number),
    ];

    public bool IsDraft => InHand is { Stage: DirectionVersionStage.Draft };

    public bool CanWrite => IsDraft && Header.IsOwn && Actor.May(Permission.WriteInterventions);

    public bool CanRemove => CanWrite && Intervention.CanBeWritten;

    public bool CanVary => Header.IsOwn && Actor.May(Permission.WriteInterventions) && Direction is { IsInForce: true, InHand: null };

    public bool CanPutForward => Header.IsOwn && Direction.IsInForce && IsDraft && Actor.May(Permission.DecideInterventions)
        && Intervention.CheckVariation(Direction.Id, Actor).IsDone;

    public bool CanDiscard => Header.IsOwn && Direction.IsInForce && InHand is not null
        && (Actor.May(Permission.DecideInterventions) || (IsDraft && Actor.May(Permission.WriteInterventions)));

    public bool CanSign => Direction.IsInForce && Actor.May(Permission.SignDirections)
        && InHand is { Stage: DirectionVersionStage.PutForward };

    /// <summary>Whether the reader can mark a requirement that is in force.</summary>
    public bool CanMark(DirectionRequirement requirement) =>
        Direction.IsInForce && MarkRequirementController.KindsFor(Header, Intervention, requirement.Key, Actor).Count > 0;

    public bool IsOverdue(DirectionRequirement requirement) =>
        Direction.IsInForce && requirement.DueOn < Actor.Today
        && Intervention.StatusOf(requirement) is RequirementStatus.Open or RequirementStatus.NotMet;
}

/// <summary>What one version of a direction says.</summary>
public sealed record VersionView(DirectionView View, DirectionVersion Version)
{
    public bool IsInForce => Version.Number == View.Direction.InForce;
}
