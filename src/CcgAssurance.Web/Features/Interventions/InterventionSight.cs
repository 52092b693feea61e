using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>How much of a case somebody reads who may open its page.</summary>
[Rule("R212", "R213", "R214")]
public sealed record InterventionSight
{
    private static readonly IReadOnlyList<InterventionStep> UpToTheProposal =
    [
        InterventionStep.AssuranceMeeting, InterventionStep.FormalRequest, InterventionStep.SupportOptions,
        InterventionStep.InterventionOptions,
    ];

    /// <summary>Whether the reader sees why it was opened and who took part in it, and not its directions alone.</summary>
    public required bool Reasons { get; init; }

    /// <summary>The steps that the reader sees.</summary>
    public required IReadOnlyList<InterventionStep> Steps { get; init; }

    /// <summary>Whether the reader sees directions that are not signed.</summary>
    public required bool Drafts { get; init; }

    /// <summary>Whether the reader sees them only once they are put forward.</summary>
    public required bool OnlyPutForward { get; init; }

    /// <summary>Whether the reader sees what was said and sent, and the history.</summary>
    public required bool Communications { get; init; }

    /// <summary>Whether the reader, who sees the direction, sees one version of what it says.</summary>
    public bool Sees(DirectionVersion version) => version.Stage switch
    {
        DirectionVersionStage.SignedOff => true,
        DirectionVersionStage.PutForward => Drafts,
        DirectionVersionStage.Draft or DirectionVersionStage.NotSigned => Drafts && !OnlyPutForward,
    };

    /// <summary>
    /// NHS England in whose scope it is reads everything; the committee and the Chief Executive everything that was submitted; the group
    /// the first four steps, and directions once they are signed; a named peer what there is to review; and another group that a direction
    /// is to, that direction.
    /// </summary>
    public static InterventionSight Of(InterventionHeader header, Actor actor)
    {
        var (isCcg, isOwn) = (actor.Role.Level() == OrganisationLevel.Ccg, header.IsOwn);
        var isPeer = !isOwn && actor.May(Permission.ReviewInterventions) && header.IsPeer;
        return new InterventionSight
        {
            Reasons = isOwn || isPeer,
            Steps = isOwn && !isCcg ? Enum.GetValues<InterventionStep>() : isOwn || isPeer ? UpToTheProposal : [],
            Drafts = isOwn && !isCcg,
            OnlyPutForward = InterventionVisibility.SeesOnlyWhatWasSubmitted(actor.Role),
            Communications = isOwn && !InterventionVisibility.SeesOnlyWhatWasSubmitted(actor.Role),
        };
    }
}
