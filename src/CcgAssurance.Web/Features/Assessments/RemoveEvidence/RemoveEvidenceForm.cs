using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.RemoveEvidence;

public sealed record RemoveEvidenceForm : IRecordForm
{
    public Tokens Seen { get; init; } = new();
}
