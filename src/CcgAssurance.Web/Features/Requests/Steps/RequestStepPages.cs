using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>Answers the two requests of each step's controller: its page and its form.</summary>
public sealed class RequestStepPages<TForm>(AssuranceDbContext db, RequestStepHandler handler, IValidator<TForm> validator)
    where TForm : class, IRecordForm, new()
{
    /// <summary>The page.</summary>
    public async Task<IActionResult> ShowAsync(
        Controller controller, RequestHeader header, RequestStep<TForm> step, Actor actor, CancellationToken cancellationToken) =>
        controller.View("RequestStep", await ReadAsync(header, step, actor, cancellationToken));

    /// <summary>Takes the step.</summary>
    public async Task<IActionResult> SaveAsync(
        Controller controller, RequestHeader header, RequestStep<TForm> step, TForm form, Actor actor, CancellationToken cancellationToken)
    {
        var page = await ReadAsync(header, step, actor, cancellationToken);
        var added = Guid.CreateVersion7();
        return await controller.SaveAsync(new FormSave<RequestStepPage<TForm>, TForm>
        {
            View = "RequestStep",
            Form = form,
            Validator = validator,
            IsOpen = page.CanEdit,
            Handle = () => handler.HandleAsync(header, step, form, added, actor, cancellationToken),
            Read = () => ReadAsync(header, step, actor, cancellationToken),
            PageAddress = page.Address,
            DoneAddress = step.Adds is null ? header.Address : RequestLinks.Show(added.ToString()),
            DoneMessage = step.Done,
        });
    }

    private async Task<RequestStepPage<TForm>> ReadAsync(
        RequestHeader header, RequestStep<TForm> step, Actor actor, CancellationToken cancellationToken)
    {
        var request = await header.In(db).AsNoTracking().SingleAsync(cancellationToken);
        return new RequestStepPage<TForm>
        {
            Header = header,
            Request = request,
            Heading = step.Heading,
            Button = step.Button,
            Fields = step.Fields,
            WhenClosed = step.WhenClosed,
            Address = step.Address(header.Key),
            CanEdit = step.IsOpen(request, actor),
            Stored = new TForm(),
            Form = new TForm(),
            Seen = new Tokens { Version = request.Version, StageToken = request.StageToken },
        };
    }
}
