using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Ccgs.AddFunction;

[FormFor(typeof(CcgDelegatedFunction))]
public sealed record AddFunctionForm : ICcgForm<AddFunctionForm>
{
    [Display(Name = "First day")]
    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    public Tokens Seen { get; init; } = new();

    public AddFunctionForm HavingSeen(Tokens seen) => this with { Seen = seen };
}
