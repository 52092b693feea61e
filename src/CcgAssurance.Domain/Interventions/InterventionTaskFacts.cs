using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Interventions;

/// <summary>What has to be known of a case to say what is to be done about it.</summary>
public sealed record InterventionTaskFacts
{
    /// <summary>The group that it is about.</summary>
    public required OrganisationCode Ccg { get; init; }

    /// <summary>Where it stands.</summary>
    public required InterventionStage Stage { get; init; }

    /// <summary>The steps that can be completed next, because no step before them is open; in order.</summary>
    public required IReadOnlyList<InterventionStep> NextSteps { get; init; }

    /// <summary>Whether the next step waits for the escalation that was tried.</summary>
    public bool LacksEvidence { get; init; }

    /// <summary>The teams that have recorded support.</summary>
    public IReadOnlyList<SupportTeam> SupportRecordedBy { get; init; } = [];

    /// <summary>Whether anybody is named as a peer reviewer.</summary>
    public bool HasReviewers { get; init; }

    /// <summary>The peer reviewers whose conclusion is awaited.</summary>
    public IReadOnlyList<UserId> AwaitedReviewers { get; init; } = [];

    /// <summary>Whether the sixth step lacks nothing but its submission.</summary>
    public bool IsReadyToSubmit { get; init; }

    /// <summary>How many changes to directions are being written and lack something.</summary>
    public int UnfinishedVariations { get; init; }

    /// <summary>How many changes to directions are written and lack nothing.</summary>
    public int FinishedVariations { get; init; }

    /// <summary>How many changes to directions wait for the signature.</summary>
    public int VariationsToSign { get; init; }

    /// <summary>Whether a lifting waits for the signature.</summary>
    public bool HasLiftingToSign { get; init; }

    /// <summary>The last days of the periods of the directions in force.</summary>
    public IReadOnlyList<DateOnly> PeriodEnds { get; init; } = [];

    /// <summary>The requirements in force.</summary>
    public IReadOnlyList<RequirementFacts> Requirements { get; init; } = [];

    /// <summary>What is to be recorded elsewhere.</summary>
    public IReadOnlyList<FollowUpKind> FollowUps { get; init; } = [];

    /// <summary>The final quarters that rest on the case, by name, where it ended unsigned. Whoever asks for tasks hands them in.</summary>
    public IReadOnlyList<string> QuartersToReopen { get; init; } = [];

    /// <summary>What has to be known of a case that is loaded with all its parts.</summary>
    /// <param name="intervention">The case.</param>
    /// <param name="today">The day.</param>
    /// <param name="quartersToReopen">The final quarters that rest on it, by name, where it ended unsigned.</param>
    public static InterventionTaskFacts Of(
        InterventionCase intervention, DateOnly today, IReadOnlyList<string>? quartersToReopen = null)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        var reviewers = intervention.Reviewers.Where(row => row.IsActive).ToList();
        var inForce = intervention.DirectionsInForce;
        var drafts = inForce.Where(row => row.VersionInHand is { Stage: DirectionVersionStage.Draft }).ToList();
        var finished = drafts.Count(row => IsFinished(row, today));
        return new InterventionTaskFacts
        {
            Ccg = intervention.CcgCode,
            Stage = intervention.Stage,
            NextSteps =
            [
                .. intervention.Steps
                    .Where(row => intervention.CanStepBeWritten(row.Step) && intervention.OpenBefore(row.Step) is null)
                    .Select(row => row.Step),
            ],
            LacksEvidence = intervention is { Route: InterventionRoute.PowersInsufficient, Evidence.Count: 0, CanBeChanged: true },
            SupportRecordedBy = [.. intervention.SupportNotes.Select(row => row.Team).Distinct()],
            HasReviewers = reviewers.Count > 0,
            AwaitedReviewers = [.. reviewers.Where(row => row.IsAwaited).Select(row => row.UserId)],
            IsReadyToSubmit = intervention.CanBeWritten
                && intervention.Missing(InterventionStep.CommitteeApproval, today).Count == 0,
            UnfinishedVariations = drafts.Count - finished,
            FinishedVariations = finished,
            VariationsToSign = inForce.Count(row => row.VersionInHand is { Stage: DirectionVersionStage.PutForward }),
            HasLiftingToSign = intervention.LiftingInHand is not null,
            PeriodEnds = [.. inForce.Select(row => row.VersionInForce!.EndsOn).OfType<DateOnly>()],
            Requirements =
            [
                .. inForce.SelectMany(direction => direction.VersionInForce!.Requirements.Select(
                    row => new RequirementFacts(direction.CcgCode, row.DueOn!.Value, intervention.StatusOf(row)))),
            ],
            FollowUps = [.. intervention.FollowUps.Where(row => !row.IsRecorded).Select(row => row.Kind)],
            QuartersToReopen = quartersToReopen ?? [],
        };
    }

    private static bool IsFinished(Direction direction, DateOnly today) =>
        DirectionRules.Missing(direction, direction.VersionInHand!, today).Count == 0
        && DirectionRules.OtherPartner(direction, direction.VersionInHand!).Count == 0;
}
