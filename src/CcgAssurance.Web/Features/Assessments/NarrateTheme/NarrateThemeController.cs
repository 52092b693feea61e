using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Evidence.CcgView;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.NarrateTheme;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class NarrateThemeController(
    NarrateThemeQuery query, CcgFocusQuery ccgQuery, IValidator<NarrateThemeForm> validator, NarrateThemeHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/themes/{theme}")]
    [Requires(Permission.ViewAssessments)]
    public async Task<IActionResult> Show(QuarterHeader header, string theme, Actor actor, CancellationToken cancellationToken) =>
        actor.May(Permission.ViewDrafts)
            ? View("NarrateTheme", await query.RunAsync(header, theme, actor, cancellationToken))
            : View(CcgFocus.View, await ccgQuery.RunAsync(
                header, Focus.On(header.Framework.FindTheme(theme)!.Theme), actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/themes/{theme}")]
    [Requires(Permission.WriteReportItems)]
    public Task<IActionResult> Save(
        QuarterHeader header, string theme, NarrateThemeForm form, Actor actor, CancellationToken cancellationToken)
    {
        var found = header.Framework.FindTheme(theme)!;
        var address = AssessmentLinks.Theme(header.Key, found.Theme);
        return this.SaveAsync(new FormSave<NarrateThemeViewModel, NarrateThemeForm>
        {
            View = "NarrateTheme",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, found.Theme, form.ToAnswers(), form.Seen, actor, cancellationToken),
            Read = () => query.RunAsync(header, theme, actor, cancellationToken),
            PageAddress = address,
            DoneAddress = address,
            DoneMessage = "Narrative saved",
        });
    }
}
