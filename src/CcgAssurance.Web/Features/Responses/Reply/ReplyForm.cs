using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Responses.Reply;

[FormFor(typeof(ResponseAnswer))]
public sealed record ReplyForm : IRecordForm
{
    [Display(Name = "Will you change the draft?")]
    public AreaTeamReply? Reply { get; init; }

    [Display(Name = "Why")]
    public string? ReplyReason { get; init; }

    public Tokens Seen { get; init; } = new();
}
