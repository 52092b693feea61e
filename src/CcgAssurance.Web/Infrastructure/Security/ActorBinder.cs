using CcgAssurance.Domain.People;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// Hands the person who is logged in to any action that has an <see cref="Actor"/> parameter. Nothing in the request can
/// set it: its source is the log-in cookie and the server's clock.
/// </summary>
public sealed class ActorBinder : IModelBinder, IModelBinderProvider, IBindingMetadataProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(Actor) ? this : null;

    /// <inheritdoc />
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (context.Key.ModelType == typeof(Actor))
        {
            context.BindingMetadata.BindingSource = BindingSource.Special;
        }
    }

    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var clock = bindingContext.HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        var actor = AccountClaims.ActorOf(bindingContext.HttpContext.User, clock.GetUtcNow())
            ?? throw new InvalidOperationException("An action that takes an actor must require a permission.");
        bindingContext.ValidationState.Add(actor, new() { SuppressValidation = true });
        bindingContext.Result = ModelBindingResult.Success(actor);
        return Task.CompletedTask;
    }
}
