using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CcgAssurance.Web.Infrastructure.WorkingCopies;

/// <summary>
/// The form of this page is kept while it is typed. Opening the page offers an unsaved copy, or fills the form with it when
/// asked to; saving the form forgets it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeepsWorkingCopyAttribute : TypeFilterAttribute<KeepsWorkingCopyFilter>;

/// <summary>The filter behind <see cref="KeepsWorkingCopyAttribute"/>.</summary>
public sealed class KeepsWorkingCopyFilter(WorkingCopyStore store) : IAsyncActionFilter
{
    /// <summary>The value of the query's "working-copy" that asks for the form to be filled.</summary>
    public const string Continue = "continue";

    /// <summary>The name of that query.</summary>
    public const string QueryName = "working-copy";

    /// <summary>The address under which the copy of a page is kept: its own, whether or not the copy is asked for.</summary>
    public static string AddressOf(HttpRequest request)
    {
        var query = QueryHelpers.ParseQuery(request.QueryString.Value);
        return query.Remove(QueryName) || query.Count > 0 ? QueryHelpers.AddQueryString(request.Path.Value!, query) : request.Path.Value!;
    }

    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        var actor = http.Actor()!;
        var address = AddressOf(http.Request);
        if (HttpMethods.IsGet(http.Request.Method))
        {
            var copy = await store.FindAsync(address, actor, http.RequestAborted);
            if (copy is not null)
            {
                Offer(context, copy);
            }

            var page = await next();
            if (copy is not null && page.Result is ViewResult { Model: IClosingPage { CanEdit: false } })
            {
                var texts = TextsOf(copy);
                http.Features.Set(
                    texts.Count > 0 ? new WorkingCopyOffer(copy.Address, copy.SavedAt, IsContinued: false) { LeftOver = texts } : null);
            }

            return;
        }

        var done = await next();
        if (done is { Exception: null, Result: LocalRedirectResult })
        {
            await store.DiscardAsync(http.Features.Get<FormPage>()?.Address ?? address, actor, http.RequestAborted);
        }
    }

    // Keys, tokens and choices are nothing to copy; what has a space in it was written by a person.
    private static IReadOnlyList<string> TextsOf(WorkingCopy copy) =>
        [.. copy.Answers.Values.SelectMany(values => values).Where(text => text.Any(char.IsWhiteSpace))];

    // The controls of a form show what the model state holds before what is stored, as they do for a form that was refused.
    private static void Offer(ActionExecutingContext context, WorkingCopy copy)
    {
        var isContinued = context.HttpContext.Request.Query[QueryName] == Continue;
        if (isContinued)
        {
            foreach (var (field, values) in copy.Answers)
            {
                context.ModelState.SetModelValue(field, values, new StringValues(values).ToString());
            }
        }

        context.HttpContext.Features.Set(new WorkingCopyOffer(copy.Address, copy.SavedAt, isContinued));
    }
}
