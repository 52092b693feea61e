using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>
/// Hands facts about the request to any action that has a parameter for them: who is logged in, and the record that the
/// address names. Nothing that was sent can set them: they come from the log-in cookie, the clock and the record filters.
/// </summary>
public sealed class RequestFactBinder : IModelBinder, IModelBinderProvider, IBindingMetadataProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => IsFact(context.Metadata.ModelType) ? this : null;

    /// <inheritdoc />
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (IsFact(context.Key.ModelType))
        {
            context.BindingMetadata.BindingSource = BindingSource.Special;
        }
    }

    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        object? fact = bindingContext.ModelType == typeof(Actor)
            ? bindingContext.HttpContext.Actor()
            : bindingContext.HttpContext.Features[bindingContext.ModelType];
        if (fact is null)
        {
            throw new InvalidOperationException(
                $"An action that takes a {bindingContext.ModelType.Name} must require a permission and, for a record, carry its filter.");
        }

        bindingContext.ValidationState.Add(fact, new() { SuppressValidation = true });
        bindingContext.Result = ModelBindingResult.Success(fact);
        return Task.CompletedTask;
    }

    private static bool IsFact(Type type) => type == typeof(Actor) || type.IsAssignableTo(typeof(IRequestFact));
}
