using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.Items.Remove;

public sealed record RemoveItemForm : IRecordForm
{
    public Tokens Seen { get; init; } = new();
}
