using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Ccgs.Appoint;

[FormFor(typeof(CcgOfficeHolder))]
public sealed record AppointForm : ICcgForm<AppointForm>
{
    [Display(Name = "Name")]
    public string? Name { get; init; }

    [Display(Name = "First day")]
    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    public Tokens Seen { get; init; } = new();

    public AppointForm HavingSeen(Tokens seen) => this with { Seen = seen };
}
