using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;

namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>A request for a correction in a list.</summary>
public sealed record CorrectionRow(
    Guid Id, UserId AskedById, string AskedBy, Role AskedAs, DateTimeOffset AskedAt, CorrectionRequestStatus Status)
{
    /// <summary>What is asked is between the two sides; whoever looks at both sees what they asked themselves.</summary>
    public bool IsFor(Actor actor) => actor.IsOnEitherSide() || AskedById == actor.UserId;
}
