from kiln_models_gui import resources


def test_the_resources_are_found_in_a_checkout() -> None:
    assert resources.folder().name == "resources"
