using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Changes;

public sealed record DraftChangesViewModel
{
    public required QuarterHeader Quarter { get; init; }

    public required ComparedVersions Versions { get; init; }
}
