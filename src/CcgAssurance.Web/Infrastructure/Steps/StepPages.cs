using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Reports;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Steps;

/// <summary>Answers the two requests of each step's controller: its page and its form.</summary>
public sealed class StepPages<TRecord, TForm>(AssuranceDbContext db, FreezingHandler freezing, IValidator<TForm> validator)
    where TRecord : class, IVersioned, IStaged
    where TForm : class, IRecordForm, new()
{
    /// <summary>The page.</summary>
    public async Task<IActionResult> ShowAsync(
        Controller controller, Step<TRecord, TForm> step, Actor actor, CancellationToken cancellationToken) =>
        await ReadAsync(step, actor, cancellationToken) is { } page && step.Exists(page.Record)
            ? controller.View("Step", page)
            : controller.NotFound();

    /// <summary>Takes the step.</summary>
    public async Task<IActionResult> SaveAsync(
        Controller controller, Step<TRecord, TForm> step, TForm form, Actor actor, CancellationToken cancellationToken)
    {
        var page = await ReadAsync(step, actor, cancellationToken);
        if (!step.Exists(page.Record))
        {
            return controller.NotFound();
        }

        return await controller.SaveAsync(new FormSave<StepPage<TRecord, TForm>, TForm>
        {
            View = "Step",
            Form = form,
            Validator = validator,
            IsOpen = page.CanEdit,
            Handle = () => freezing.HandleAsync(actor, () => TakeAsync(step, form, cancellationToken), cancellationToken),
            Read = () => ReadAsync(step, actor, cancellationToken),
            PageAddress = page.Address,
            DoneAddress = step.LeadsTo ?? step.Of.Address,
            DoneMessage = step.Done,
        });
    }

    private async Task<StepToFreeze> TakeAsync(Step<TRecord, TForm> step, TForm form, CancellationToken cancellationToken)
    {
        var record = await step.Loads(step.Of.In(db)).SingleAsync(cancellationToken);
        var outcome = await step.Take(record, form);
        if (!outcome.IsDone)
        {
            return new StepToFreeze(outcome, null);
        }

        if (step.StandsAlone)
        {
            db.Expect(record, record.Version);
        }
        else
        {
            db.Expect(record, record, form.Seen);
        }

        // What the verb changed or removed beside the record is as it was when the verb looked at it.
        foreach (var other in db.ChangeTracker.Entries<IVersioned>()
            .Where(entry => entry.State is EntityState.Modified or EntityState.Deleted && entry.Entity != record)
            .ToList())
        {
            db.Expect(other.Entity, other.Entity.Version);
        }

        return new StepToFreeze(outcome, step.Sends(record));
    }

    private async Task<StepPage<TRecord, TForm>> ReadAsync(
        Step<TRecord, TForm> step, Actor actor, CancellationToken cancellationToken)
    {
        var record = await (step.Reads ?? step.Loads)(step.Of.In(db)).AsNoTracking().SingleAsync(cancellationToken);
        var begun = step.Begins(record);
        var canEdit = step.IsOpen(record, actor);
        return new StepPage<TRecord, TForm>
        {
            Header = step.Of,
            Record = record,
            Heading = step.Heading,
            Button = step.Button,
            Fields = step.Fields,
            About = step.About,
            Names = step.Names(record),
            Rule = step.Rule,
            WhenClosed = step.WhenClosed,
            Address = $"{step.Of.Address}/{step.Slug}",
            CanEdit = canEdit,
            Options = canEdit && step.Offers is { } offers ? await offers(record) : [],
            Stored = begun,
            Form = begun,
            Seen = new Tokens { Version = record.Version, StageToken = record.StageToken },
        };
    }
}
