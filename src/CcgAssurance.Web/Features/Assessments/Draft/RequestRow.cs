using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;

namespace CcgAssurance.Web.Features.Assessments.Draft;

/// <summary>A request for a correction that waits for an answer.</summary>
public sealed record RequestRow(Guid Id, string AskedBy, Role AskedAs, DateTimeOffset AskedAt)
{
    public static RequestRow Of(CorrectionRequest request) => new(request.Id, request.AskedBy, request.AskedAs, request.AskedAt);
}
