using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Tests.Infrastructure.Binding;

/// <summary>Hands on what a posted form became.</summary>
public sealed class BoundFormController(ReceivedForm received) : ControllerBase
{
    [HttpPost("/bound-form")]
    public IActionResult Post(BoundForm form)
    {
        received.Form = form;
        received.IsValid = ModelState.IsValid;
        received.Errors =
        [
            .. ModelState.SelectMany(entry => entry.Value!.Errors.Select(error => (Answer(entry.Key), error.ErrorMessage))),
        ];
        received.Attempted = ModelState.ToDictionary(entry => Answer(entry.Key), entry => entry.Value!.AttemptedValue);
        return NoContent();
    }

    // The first part of a key is the parameter's name, in whichever case; what follows is the answer's.
    private static string Answer(string key) => key["form.".Length..];
}
