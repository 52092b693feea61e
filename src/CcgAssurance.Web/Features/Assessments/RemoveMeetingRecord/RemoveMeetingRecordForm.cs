using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.RemoveMeetingRecord;

public sealed record RemoveMeetingRecordForm : IRecordForm
{
    public Tokens Seen { get; init; } = new();
}
