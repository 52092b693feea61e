using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>Answers the two requests of each step's controller: its page and its form.</summary>
public sealed class RequestStepPages<TForm>(StepPages<InformationRequest, TForm> pages, RequestStepHandler handler)
    where TForm : class, IRecordForm, new()
{
    /// <summary>The page.</summary>
    public Task<IActionResult> ShowAsync(
        Controller controller, RequestHeader header, RequestStep<TForm> step, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(controller, StepOf(header, step, actor, cancellationToken), actor, cancellationToken);

    /// <summary>Takes the step.</summary>
    public Task<IActionResult> SaveAsync(
        Controller controller,
        RequestHeader header,
        RequestStep<TForm> step,
        TForm form,
        Actor actor,
        CancellationToken cancellationToken) =>
        pages.SaveAsync(controller, StepOf(header, step, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InformationRequest, TForm> StepOf(
        RequestHeader header, RequestStep<TForm> step, Actor actor, CancellationToken cancellationToken)
    {
        var added = Guid.CreateVersion7();
        return new()
        {
            Of = header,
            Slug = step.Slug,
            Heading = step.Heading,
            Button = step.Button,
            Done = step.Done,
            Fields = step.Fields,
            WhenClosed = step.WhenClosed,
            IsOpen = step.IsOpen,
            StandsAlone = step.StandsAlone,
            Reads = RequestParts.None,
            Loads = step.Loads,
            LeadsTo = step.Adds is null ? null : RequestLinks.Show(added.ToString()),
            Take = (request, form) => handler.TakeAsync(request, step, form, added, actor, cancellationToken),
        };
    }
}
