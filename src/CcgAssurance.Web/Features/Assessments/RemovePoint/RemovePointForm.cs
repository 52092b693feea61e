using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.RemovePoint;

public sealed record RemovePointForm : IRecordForm
{
    public Tokens Seen { get; init; } = new();
}
