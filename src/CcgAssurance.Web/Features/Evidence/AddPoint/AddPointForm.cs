using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Evidence.AddPoint;

[FormFor(typeof(CcgPoint))]
public sealed record AddPointForm : IRecordForm
{
    [Display(Name = "Domain or theme")]
    public Focus? Focus { get; init; }

    [Display(Name = "Your point")]
    public string? Text { get; init; }

    public Tokens Seen { get; init; } = new();
}
